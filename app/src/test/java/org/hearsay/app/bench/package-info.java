/** How fast the server answers over a large ledger. */
@org.jspecify.annotations.NullMarked
package org.hearsay.app.bench;
