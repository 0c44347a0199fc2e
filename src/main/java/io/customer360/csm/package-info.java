/** What there is to know about all the customers that somebody looks after. */
package io.customer360.csm;
