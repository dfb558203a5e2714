// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

/**
 * A database with two logins. The owner runs the migrations. The runtime login is for the service itself: it may
 * connect, and beyond that only what the migrations grant it.
 *
 * @param url the JDBC address, without a login
 */
public record Database(String url, Login owner, Login runtime) {

    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
