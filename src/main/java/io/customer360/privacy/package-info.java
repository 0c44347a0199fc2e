/** What the app knows about one person, to be shown, handed out and erased. */
package io.customer360.privacy;
