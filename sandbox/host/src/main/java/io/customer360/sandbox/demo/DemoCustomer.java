package io.customer360.sandbox.demo;

import java.util.List;

/** A customer of the demo: industry and status by their place in the app's lists, from 1. */
record DemoCustomer(
        int id,
        String csm,
        int industry,
        String country,
        String zone,
        int status,
        List<Offer> offers) {}
