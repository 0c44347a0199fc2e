/** What runs by itself: each run is a row with a number that fences its writes. */
package io.customer360.run;
