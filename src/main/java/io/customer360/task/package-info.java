/** What is to be done for a customer: issues in a project that an administrator has chosen. */
package io.customer360.task;
