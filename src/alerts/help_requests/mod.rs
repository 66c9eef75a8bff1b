//! "Please help": one alert, shown to the chamber or provider.

pub mod store;
