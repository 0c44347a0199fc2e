/** What an admin arranges: sections, widgets and the values to choose from. */
package io.customer360.settings;
