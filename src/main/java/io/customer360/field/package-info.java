/** Fields that administrators add to customers, contacts and subscriptions, and their values. */
package io.customer360.field;
