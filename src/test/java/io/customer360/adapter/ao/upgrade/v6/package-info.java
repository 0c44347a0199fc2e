/**
 * The tables as the seventh issue left them, frozen: their data must survive every later version.
 */
package io.customer360.adapter.ao.upgrade.v6;
