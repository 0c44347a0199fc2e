/** What the people who look after a customer think of it, month by month. */
package io.customer360.pulse;
