/** The same edit of many customers at once. */
package io.customer360.bulk;
