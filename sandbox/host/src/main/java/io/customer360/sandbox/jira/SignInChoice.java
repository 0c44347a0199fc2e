package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;

/** A person on the sign-in page and what they are there to show. */
public record SignInChoice(ApplicationUser user, String description) {}
