/**
 * The tables as the fourth issue left them, frozen: their data must survive every later version.
 */
package io.customer360.adapter.ao.upgrade.v3;
