/** What is measured of each customer, as the input of scores, and how it is kept up to date. */
package io.customer360.measure;
