/** The tickets of customers, as one person may see them. */
package io.customer360.ticket;
