/** What people changed, readable. */
package io.customer360.history;
