package io.customer360.membership;

/** The copies of memberships. */
public interface MemberCopies extends Copies<Member> {}
