/** Saved views of the list of customers. */
package io.customer360.view;
