/** The statuses a customer can have. */
package io.customer360.status;
