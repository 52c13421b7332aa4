@NullMarked
package dev.lodestone.local.provider;

import org.jspecify.annotations.NullMarked;
