package io.customer360.sandbox.jira;

import javax.sql.DataSource;

class NodesOnH2Test extends NodesRules {

    @Override
    DataSource database() {
        return Worlds.memory();
    }
}
