/** What people are told about customers they look after or follow, and how. */
package io.customer360.notice;
