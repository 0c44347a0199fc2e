package io.customer360.privacy;

/** Tells who is meant by what somebody has typed. */
public interface Subjects {

    /** The person with this user name, user key or e-mail address, also after leaving Jira. */
    Subject find(String who);
}
