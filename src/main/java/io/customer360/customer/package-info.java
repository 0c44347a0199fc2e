/** Who a customer is: the organisation and what we know about it. */
package io.customer360.customer;
