/** What runs without anybody asking. */
package io.customer360.jobs;
