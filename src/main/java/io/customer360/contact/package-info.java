/** The people of a customer: contacts that somebody keeps, and the users that Jira knows. */
package io.customer360.contact;
