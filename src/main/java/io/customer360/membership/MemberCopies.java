package io.customer360.membership;

/** The copies of memberships. */
public interface MemberCopies extends Copies<Member> {

    /** Of a larger customer only so many members are kept. */
    int MOST_PER_CUSTOMER = 10_000;
}
