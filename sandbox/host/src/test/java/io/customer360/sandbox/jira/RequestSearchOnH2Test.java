package io.customer360.sandbox.jira;

import javax.sql.DataSource;

class RequestSearchOnH2Test extends RequestSearchRules {

    @Override
    DataSource database() {
        return Worlds.memory();
    }
}
