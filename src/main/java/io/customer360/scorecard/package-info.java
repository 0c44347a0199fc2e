/** What CSMs agreed to reach with their customers: definitions with points, ticks and scores. */
package io.customer360.scorecard;
