/** Scores and signals of the customers: made by the jobs, kept, and read by pages. */
package io.customer360.score;
