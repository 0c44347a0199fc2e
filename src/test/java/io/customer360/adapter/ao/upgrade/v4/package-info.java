/** The tables as the fifth issue left them, frozen: their data must survive every later version. */
package io.customer360.adapter.ao.upgrade.v4;
