/** Which users and service projects belong to which customer, as the last refresh read it. */
package io.customer360.membership;
