/** Tags: short coloured words that group customers. */
package io.customer360.tag;
