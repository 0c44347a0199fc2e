/** Lists as files for spreadsheets and other systems. */
package io.customer360.export;
