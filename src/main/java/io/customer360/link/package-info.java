/** The addresses outside of Jira that people keep with a customer. */
package io.customer360.link;
