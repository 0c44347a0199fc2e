/** What a customer has subscribed to, and the revenue that follows from it. */
package io.customer360.subscription;
