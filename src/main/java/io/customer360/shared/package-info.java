/** What every room shares: money, people, refusals and the rules for input. */
package io.customer360.shared;
