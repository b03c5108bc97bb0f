package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.article.Outlet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.harbour.example/2031/05/ferry?id=1",
                "http://web.archive.org/web/20310518010203/http://www.harbour.example/2031/05/ferry?id=1",
                "https://web.archive.org/web/20310518010203id_/http://www.harbour.example:80/2031/05/ferry?id=1",
                "https://archive.example/20310518/http://www.harbour.example/2031/05/ferry?id=1"
            })
    void anArchivesPrefixIsTakenOff(String url) {
        assertThat(Addresses.unwrap(url)).isEqualTo("http://www.harbour.example/2031/05/ferry?id=1");
    }

    @Test
    void theHostNamesTheOutlet() {
        assertThat(Addresses.outlet("https://user@WWW.Harbour.example:8080/x")).contains(new Outlet("harbour.example"));
        assertThat(Addresses.outlet("http:/harbour.example/x")).contains(new Outlet("harbour.example"));
        assertThat(Addresses.outlet("mailto:desk@harbour.example")).isEmpty();
        assertThat(Addresses.outlet("no address")).isEmpty();
    }
}
