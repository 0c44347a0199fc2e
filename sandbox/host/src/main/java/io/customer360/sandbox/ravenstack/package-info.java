/** Brings the RavenStack data set, five CSV files, into the sandbox and the app. */
package io.customer360.sandbox.ravenstack;
