/** Long pieces of work that somebody starts, watches, stops and takes back as one. */
package io.customer360.batch;
