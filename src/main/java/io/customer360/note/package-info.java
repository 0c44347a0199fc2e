/** Notes that people write about customers. */
package io.customer360.note;
