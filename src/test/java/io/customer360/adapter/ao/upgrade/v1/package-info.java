/**
 * The tables as the second issue left them, frozen: their data must survive every later version.
 */
package io.customer360.adapter.ao.upgrade.v1;
