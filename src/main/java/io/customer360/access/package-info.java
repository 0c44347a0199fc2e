/** Who may do what, and who sees which customer. */
package io.customer360.access;
