/** What tells that a customer may leave, how likely it is, and what customers are worth. */
package io.customer360.churn;
