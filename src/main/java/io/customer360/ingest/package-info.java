/** Many records at once, from files and from other systems, through one engine. */
package io.customer360.ingest;
