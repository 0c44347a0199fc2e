/**
 * The tables as the eighth issue left them, frozen: their data must survive every later version.
 */
package io.customer360.adapter.ao.upgrade.v7;
