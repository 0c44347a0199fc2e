package io.customer360.sandbox.demo.portfolio;

import java.util.List;

/**
 * A customer of the portfolio with everything that is known about it.
 *
 * @param number the id of its organisation in a new world
 * @param desks the projects whose desks serve it
 */
public record Customer(
        int number,
        Company company,
        List<String> desks,
        List<Member> members,
        List<Request> requests,
        Account account) {}
