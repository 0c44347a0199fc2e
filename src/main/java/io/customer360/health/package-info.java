/** How well it goes with each customer: a score that can be checked by hand, and why it moved. */
package io.customer360.health;
