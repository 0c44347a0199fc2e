/** What customers were asked to pay, and whether they have. */
package io.customer360.invoice;
