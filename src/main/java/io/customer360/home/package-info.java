/** The first page of the app: what there is, what is missing, and customers to try it with. */
package io.customer360.home;
