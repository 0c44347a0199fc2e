/** What customers earn us now and month by month, and amounts of many currencies in one. */
package io.customer360.revenue;
