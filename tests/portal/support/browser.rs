//! A browser without scripts: keeps cookies, fills in forms that stand on the page, and nothing else.

use scraper::{Html, Selector};
use std::cell::RefCell;
use std::collections::BTreeMap;

pub struct Browser {
    client: reqwest::Client,
    url: String,
    cookies: RefCell<BTreeMap<String, String>>,
    language: RefCell<String>,
}

/// An answer.
pub struct Page {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

impl Page {
    pub fn location(&self) -> &str {
        self.headers.get("location").map_or("", |value| value.to_str().unwrap())
    }

    /// The texts of all elements that a CSS selector finds.
    pub fn select(&self, selector: &str) -> Vec<String> {
        let document = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        document
            .select(&selector)
            .map(|element| words(element.text().collect()))
            .collect()
    }

    /// The values of an attribute of all elements that a CSS selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let document = Html::parse_document(&self.body);
        let selector = Selector::parse(selector).unwrap();
        document
            .select(&selector)
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }

    /// All words of the page's main part.
    pub fn text(&self) -> String {
        self.select("main").join(" ")
    }

    pub fn title(&self) -> String {
        self.select("h1").join(" | ")
    }
}

impl Browser {
    pub fn new(url: &str) -> Self {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self {
            client,
            url: url.into(),
            cookies: RefCell::default(),
            language: RefCell::new("en".into()),
        }
    }

    /// The wish that the browser sends along.
    pub fn language(self, wish: &str) -> Self {
        *self.language.borrow_mut() = wish.into();
        self
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.into(), value.into());
    }

    pub async fn get(&self, path: &str) -> Page {
        self.send(self.client.get(format!("{}{path}", self.url))).await
    }

    /// Follows a link that stands on the page `from`.
    pub async fn get_from(&self, from: &str, path: &str) -> Page {
        let request = self.client.get(format!("{}{path}", self.url));
        self.send(request.header("referer", format!("{}{from}", self.url)))
            .await
    }

    /// Follows one redirect after another.
    pub async fn visit(&self, path: &str) -> Page {
        let mut page = self.get(path).await;
        for _ in 0..5 {
            if page.status != 303 {
                break;
            }
            page = self.get(page.location()).await;
        }
        page
    }

    /// Posts fields as our own page would, without a page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.post_from(path, fields, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Posts fields with headers of the caller's choice.
    pub async fn post_from(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Page {
        let mut request = self.client.post(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body: String = serde_urlencoded::to_string(fields).unwrap();
        self.send(
            request
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body),
        )
        .await
    }

    /// Sends a file as a form of ours would: the forgery token first.
    pub async fn upload(&self, path: &str, token: &str, file: &[u8]) -> Page {
        let mut body =
            format!("--edge\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n").into_bytes();
        body.extend(b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.svg\"\r\n");
        body.extend(b"Content-Type: image/svg+xml\r\n\r\n");
        body.extend(file);
        body.extend(b"\r\n--edge--\r\n");
        let request = self.client.post(format!("{}{path}", self.url));
        let request = request
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=edge");
        self.send(request.body(body)).await
    }

    /// Fills in the form of `page` whose action ends with `action` and sends it with its hidden fields.
    pub async fn submit(&self, page: &Page, action: &str, fields: &[(&str, &str)]) -> Page {
        let document = Html::parse_document(&page.body);
        let forms = Selector::parse("form").unwrap();
        let form = document
            .select(&forms)
            .find(|form| form.attr("action").is_some_and(|own| own.ends_with(action)))
            .unwrap_or_else(|| panic!("no form to {action} on: {}", page.text()));
        let hidden = Selector::parse("input[type=hidden]").unwrap();
        let mut all: Vec<(String, String)> = form
            .select(&hidden)
            .map(|input| {
                (
                    input.attr("name").unwrap().into(),
                    input.attr("value").unwrap_or("").into(),
                )
            })
            .collect();
        all.retain(|(name, _)| !fields.iter().any(|(own, _)| own == name));
        all.extend(fields.iter().map(|(name, value)| ((*name).into(), (*value).into())));
        let all: Vec<(&str, &str)> = all
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.post(form.attr("action").unwrap(), &all).await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Page {
        let cookies: Vec<String> = self
            .cookies
            .borrow()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = request.header("accept-language", self.language.borrow().as_str());
        let request = if cookies.is_empty() {
            request
        } else {
            request.header("cookie", cookies.join("; "))
        };
        let answer = request.send().await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.into(), value.into());
            }
        }
        Page {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            body: answer.text().await.unwrap(),
        }
    }
}
