@NullMarked
package dev.lodestone.local.partner;

import org.jspecify.annotations.NullMarked;
